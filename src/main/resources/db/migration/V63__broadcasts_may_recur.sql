-- A broadcast that goes out again and again: what it says and whom it asks for, never a list of people.
create table outreach_recurring (
  id              uuid primary key,
  tenant_id       integer not null default 1,
  text            text not null,
  kind            text not null check (kind in ('SERVICE', 'EDUCATION', 'ADVERTISEMENT')),
  approval        text not null,
  spread_minutes  integer not null check (spread_minutes >= 0),
  groups          text not null,
  conditions      text not null,
  stages          text not null,
  without         text not null,
  every           text not null check (every in ('WEEK', 'MONTH')),
  -- The wall clock of the hospital: the hour stays where clocks change.
  first_at        timestamp not null,
  until_day       date not null,
  author          text not null,
  created_at      timestamptz not null,
  state           text not null check (state in ('RUNNING', 'PAUSED', 'ENDED')),
  -- The planned time that comes next; none once it has ended.
  next_at         timestamptz
);
create index outreach_recurring_due on outreach_recurring (next_at) where state = 'RUNNING';

-- Once for each planned time, whatever strikes how often: the broadcast that began then, or why none did.
create table outreach_occurrence (
  recurring_id  uuid not null references outreach_recurring,
  planned_at    timestamptz not null,
  tenant_id     integer not null default 1,
  broadcast_id  uuid,
  why_not       text not null default '',
  primary key (recurring_id, planned_at)
);
create index outreach_occurrence_broadcast on outreach_occurrence (broadcast_id) where broadcast_id is not null;

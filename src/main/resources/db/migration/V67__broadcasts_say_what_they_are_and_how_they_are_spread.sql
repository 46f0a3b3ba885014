-- What a text is decides what it may say; an advertisement has the number of its approval.
alter table outreach_broadcast
  add column kind text not null default 'SERVICE' check (kind in ('SERVICE', 'EDUCATION', 'ADVERTISEMENT')),
  add column approval text not null default '',
  -- Over how long the texts are handed on evenly; 0: as fast as they go.
  add column spread_minutes integer not null default 0 check (spread_minutes >= 0),
  -- From when the present round counts: its moment, or that of the last new try.
  add column due_from timestamptz;
update outreach_broadcast set due_from = send_at;
alter table outreach_broadcast alter column due_from set not null;

-- Who is meant, kept under a name; asked anew each time it is used.
create table outreach_segment (
  id          uuid primary key,
  tenant_id   integer not null default 1,
  name        text not null,
  groups      text not null,
  conditions  text not null,
  stages      text not null,
  without     text not null,
  author      text not null,
  saved_at    timestamptz not null
);
create unique index outreach_segment_name on outreach_segment (name);

create index outreach_recipient_ended on outreach_recipient (broadcast_id, ended_at) where ended_at is not null;

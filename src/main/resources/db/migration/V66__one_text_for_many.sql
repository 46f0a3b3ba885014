create table outreach_broadcast (
  id          uuid primary key,
  tenant_id   integer not null default 1,
  text        text not null,
  author      text not null,
  created_at  timestamptz not null,
  send_at     timestamptz not null,
  state       text not null check (state in ('RUNNING', 'PAUSED', 'STOPPED', 'DONE')),
  round       integer not null default 0
);
create index outreach_broadcast_under_way on outreach_broadcast (send_at) where state = 'RUNNING';

create table outreach_recipient (
  broadcast_id  uuid not null references outreach_broadcast,
  person_id     uuid not null,
  tenant_id     integer not null default 1,
  name          text not null,
  state         text not null check (state in ('WAITING', 'QUEUED', 'SENT', 'NOT_SENT')),
  reason        text not null default '',
  ended_at      timestamptz,
  primary key (broadcast_id, person_id)
);
create index outreach_recipient_waiting on outreach_recipient (broadcast_id, person_id) where state = 'WAITING';

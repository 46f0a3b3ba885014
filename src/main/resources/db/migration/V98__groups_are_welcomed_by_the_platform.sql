-- A text somebody gave to a platform, with which the platform itself greets who joins a group.
create table channels_welcome (
  id          uuid primary key,
  tenant_id   integer not null default 1,
  account     text not null,
  group_key   text not null default '',
  words       text not null,
  key         text not null default '',
  standing    text not null default 'PLANNED' check (standing in ('PLANNED', 'OPEN', 'UNSURE', 'ENDED')),
  made_by     text not null,
  made_at     timestamptz not null,
  changed_at  timestamptz not null,
  ended_at    timestamptz
);

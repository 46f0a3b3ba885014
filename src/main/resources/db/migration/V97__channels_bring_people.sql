-- A code somebody made, where it stands, and where it leads. The row is there before the platform is asked.
create table channels_channel (
  id           uuid primary key,
  tenant_id    integer not null default 1,
  account      text not null,
  state        text not null,
  kind         text not null,
  name         text not null,
  place        text not null,
  condition    text not null default '',
  targets      text not null,
  overflows    boolean not null,
  standing     text not null default 'PLANNED' check (standing in ('PLANNED', 'OPEN', 'UNSURE', 'ENDED')),
  key          text not null default '',
  link         text not null default '',
  picture      bytea,
  made_by      text not null,
  made_at      timestamptz not null,
  ended_at     timestamptz,
  unique (account, state)
);

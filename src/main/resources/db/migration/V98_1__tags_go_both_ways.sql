-- What should be marked on somebody at the platform, and what became of it.
create table wecom_mark (
  account     text not null,
  person_key  text not null,
  tag         text not null,
  tenant_id   integer not null default 1,
  is_on       boolean not null,
  try_at      timestamptz not null default clock_timestamp(),
  attempts    integer not null default 0,
  done_at     timestamptz,
  why         text not null default '',
  primary key (account, person_key, tag)
);
create index wecom_mark_due on wecom_mark (try_at) where done_at is null;

-- The platform's ids of the tags we made or found by name.
create table wecom_tag (
  account    text not null,
  name       text not null,
  tenant_id  integer not null default 1,
  id         text not null,
  primary key (account, name)
);

-- Whom to ask about, and what was on them when last asked.
create table wecom_contact (
  account     text not null,
  person_key  text not null,
  tenant_id   integer not null default 1,
  ask_at      timestamptz not null,
  primary key (account, person_key)
);
create index wecom_contact_to_ask on wecom_contact (ask_at);

create table wecom_contact_tag (
  account     text not null,
  person_key  text not null,
  name        text not null,
  tenant_id   integer not null default 1,
  primary key (account, person_key, name)
);

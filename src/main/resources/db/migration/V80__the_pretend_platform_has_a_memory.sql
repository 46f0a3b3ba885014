-- The sandbox's own platform: its people, groups, messages, and the webhooks it still owes. Not part of the product's data.
create table sandbox_secret (
  account text primary key,
  tenant_id integer not null default 1,
  signing_key text not null,
  access_token text not null,
  created_at timestamptz not null default now()
);

create table sandbox_person (
  key text primary key,
  tenant_id integer not null default 1,
  name text not null,
  about text not null default '',
  avatar text not null default '',
  staff_role text,
  is_archived boolean not null default false,
  number bigint generated always as identity
);

create table sandbox_group (
  key text primary key,
  tenant_id integer not null default 1,
  name text not null,
  capacity integer not null check (capacity > 0),
  likeness text,
  is_archived boolean not null default false,
  number bigint generated always as identity
);

create table sandbox_member (
  group_key text not null references sandbox_group,
  person_key text not null references sandbox_person,
  tenant_id integer not null default 1,
  joined_at timestamptz not null,
  left_at timestamptz,
  primary key (group_key, person_key)
);

create table sandbox_message (
  sequence bigint generated always as identity primary key,
  tenant_id integer not null default 1,
  id text not null unique,
  group_key text,
  person_key text,
  kind text not null,
  from_key text,
  from_name text not null,
  from_role text not null default '',
  from_bot boolean not null default false,
  body text not null default '',
  attachment jsonb,
  mentions jsonb not null default '[]',
  taps jsonb not null default '[]',
  own_id text unique,
  state text not null,
  at timestamptz not null,
  tap_deadline timestamptz,
  check (group_key is not null or person_key is not null)
);
create index sandbox_message_of_group on sandbox_message (group_key, sequence) where group_key is not null;
create index sandbox_message_of_person on sandbox_message (person_key, sequence) where group_key is null;

create table sandbox_webhook (
  identity text primary key,
  tenant_id integer not null default 1,
  number bigint generated always as identity,
  body text not null,
  state text not null,
  attempts integer not null default 0,
  posts integer not null default 0,
  last_status integer not null default 0,
  next_at timestamptz not null default now(),
  leased_until timestamptz,
  is_recorded boolean not null default false,
  is_archived boolean not null default false
);
create index sandbox_webhook_still_owed on sandbox_webhook (next_at) where state = 'WAITING';

create table sandbox_behaviour (
  only_row boolean primary key default true check (only_row),
  tenant_id integer not null default 1,
  settings jsonb not null,
  calls bigint not null default 0,
  generation integer not null default 1,
  disconnected_until timestamptz
);

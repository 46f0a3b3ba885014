-- What the platform told of a customer group, or that it has to be asked again.
create table wecom_group (
  account text not null,
  group_key text not null,
  tenant_id integer not null default 1,
  name text not null default '',
  owner text not null default '',
  member_version text not null default '',
  hinted_version text,
  ask_at timestamptz,
  asked_at timestamptz,
  is_gone boolean not null default false,
  leased_until timestamptz not null default '-infinity',
  join_way text not null default '',
  join_picture text not null default '',
  primary key (account, group_key)
);

create index wecom_group_to_ask on wecom_group (ask_at) where ask_at is not null;

create table wecom_member (
  account text not null,
  group_key text not null,
  member text not null,
  tenant_id integer not null default 1,
  is_staff boolean not null,
  name text not null default '',
  joined_at timestamptz not null,
  primary key (account, group_key, member)
);

-- Drafts that wait for a colleague; the platform tells nobody when she confirms, so it is asked.
create table wecom_draft (
  account text not null,
  task text not null,
  tenant_id integer not null default 1,
  group_key text not null default '',
  person_key text not null default '',
  made_at timestamptz not null default clock_timestamp(),
  until timestamptz not null,
  ask_at timestamptz not null,
  ended_at timestamptz,
  ending text not null default '',
  primary key (account, task)
);

create index wecom_draft_open on wecom_draft (ask_at) where ended_at is null;

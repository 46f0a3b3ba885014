create table groups_group (
  id                  uuid primary key,
  tenant_id           integer not null default 1,
  account             text not null,
  platform_key        text not null,
  name                text not null,
  assigned_condition  text,
  counted             integer not null,
  capacity            integer not null,
  counted_at          timestamptz,
  first_seen          timestamptz not null,
  unique (account, platform_key)
);

create table groups_member (
  id         uuid primary key,
  tenant_id  integer not null default 1,
  group_id   uuid not null references groups_group,
  person_id  uuid not null,
  joined_at  timestamptz,
  left_at    timestamptz,
  present    boolean generated always as (joined_at is not null and (left_at is null or joined_at > left_at)) stored,
  unique (group_id, person_id)
);
create index groups_member_of_person on groups_member (person_id) where present;

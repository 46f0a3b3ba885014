create table people_person (
  id          uuid primary key,
  tenant_id   integer not null default 1,
  first_seen  timestamptz not null
);

create table people_identity (
  id            uuid primary key,
  tenant_id     integer not null default 1,
  person_id     uuid not null references people_person,
  account       text not null,
  platform_key  text not null,
  name          text not null,
  first_seen    timestamptz not null,
  unique (account, platform_key)
);
create index people_identity_of_person on people_identity (person_id);

create table people_concern (
  id         uuid primary key,
  tenant_id  integer not null default 1,
  person_id  uuid not null references people_person,
  condition  text not null,
  since      timestamptz not null,
  unique (person_id, condition)
);

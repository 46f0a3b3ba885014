-- By which code somebody came, to a group (its key on the platform) or to a colleague (no group), and whether she went again.
create table people_arrival (
  person_id  uuid not null references people_person,
  account    text not null,
  place      text not null default '',
  state      text not null,
  tenant_id  integer not null default 1,
  first_at   timestamptz not null,
  last_at    timestamptz not null,
  left_at    timestamptz,
  primary key (person_id, account, place, state)
);
create index people_arrival_by_code on people_arrival (account, state);

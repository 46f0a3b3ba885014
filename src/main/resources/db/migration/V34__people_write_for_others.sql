-- Whom somebody writes for: the one who writes and the one who is ill are two people. Told by a colleague, ended rather than removed.
create table people_written_for (
  id          uuid primary key,
  tenant_id   integer not null default 1,
  person_id   uuid not null references people_person,
  relation    text not null,
  name        text not null,
  since       timestamptz not null,
  ended_at    timestamptz
);
create unique index people_written_for_once on people_written_for (person_id, relation, name) where ended_at is null;

create table people_hold (
  id           uuid primary key,
  tenant_id    integer not null default 1,
  person_id    uuid not null references people_person,
  reason       text not null,
  subject      text not null,
  since        timestamptz not null,
  released_at  timestamptz
);
create unique index people_hold_stands_once on people_hold (person_id, reason, subject) where released_at is null;

create table people_date (
  id           uuid primary key,
  tenant_id    integer not null default 1,
  person_id    uuid not null references people_person,
  kind         text not null,
  day          date not null,
  noted_at     timestamptz not null,
  replaced_at  timestamptz
);
create unique index people_date_is_one_of_its_kind on people_date (person_id, kind) where replaced_at is null;

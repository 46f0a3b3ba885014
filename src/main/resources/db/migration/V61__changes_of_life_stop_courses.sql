-- What happened in a patient's life, recorded by a person, and what of it was taken back.
create table education_life_change (
  id           uuid primary key,
  tenant_id    integer not null default 1,
  person_id    uuid not null,
  kind         text not null check (kind in ('LOSS', 'DEATH', 'DISCHARGED', 'TRANSFERRED')),
  recorded_by  text not null,
  recorded_at  timestamptz not null,
  ended_by     text,
  ended_at     timestamptz,
  ended_how    text check (ended_how in ('UNDONE', 'LIFTED'))
);
create unique index education_life_change_stands_once on education_life_change (person_id, kind) where ended_at is null;
create index education_life_change_of_person on education_life_change (person_id, recorded_at);

alter table education_enrolment add column stopped_by uuid references education_life_change;
create index education_enrolment_stopped_by on education_enrolment (stopped_by) where stopped_by is not null;

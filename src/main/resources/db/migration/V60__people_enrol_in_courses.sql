create table education_enrolment (
  id               uuid primary key,
  tenant_id        integer not null default 1,
  person_id        uuid not null,
  conversation_id  uuid not null,
  course           text not null,
  enrolled_at      timestamptz not null,
  state            text not null,
  ended_at         timestamptz,
  ended_why        text not null,
  anchor_day       date,
  waits_for        text,
  planned_from     text not null,
  next_number      integer,
  next_lesson      text,
  next_title       text,
  next_planned     timestamptz,
  next_at          timestamptz,
  next_until       timestamptz,
  next_moved       text
);
create unique index education_enrolment_is_active_once on education_enrolment (person_id, course)
  where state = 'ACTIVE';
create index education_enrolment_due on education_enrolment (next_at) where state = 'ACTIVE';
create index education_enrolment_of_course on education_enrolment (course);

create table education_push (
  id                  uuid primary key,
  tenant_id           integer not null default 1,
  enrolment_id        uuid not null references education_enrolment,
  person_id           uuid not null,
  course              text not null,
  course_version      integer not null,
  lesson              text not null,
  number              integer not null,
  title               text not null,
  planned             timestamptz not null,
  queued_at           timestamptz not null,
  moved               text,
  state               text not null,
  reason              text not null,
  answer              text,
  answered_at         timestamptz,
  simpler_offered_at  timestamptz,
  unique (enrolment_id, lesson)
);
create index education_push_of_person on education_push (person_id, queued_at desc);

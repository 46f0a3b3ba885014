-- Who writes and is under 14 agrees to nothing alone: a colleague notes it, and that a guardian agreed and how that was seen.
-- Ended rather than removed, where it was noted by mistake or the child has grown up.
create table people_child (
  id            uuid primary key,
  tenant_id     integer not null default 1,
  person_id     uuid not null references people_person,
  noted_at      timestamptz not null,
  ended_at      timestamptz,
  guardian      text,
  relation      text,
  seen          text,
  agreed_at     timestamptz
);
create unique index people_child_once on people_child (person_id) where ended_at is null;

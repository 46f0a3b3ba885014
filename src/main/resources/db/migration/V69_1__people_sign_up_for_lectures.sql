-- A lecture or another event: people sign up by its number, and tell by its code that they are there.
create table outreach_lecture (
  id          uuid primary key,
  tenant_id   integer not null default 1,
  number      integer generated always as identity,
  title       text not null,
  place       text not null,
  starts_at   timestamptz not null,
  ends_at     timestamptz not null check (ends_at > starts_at),
  -- 0: as many as come.
  capacity    integer not null check (capacity >= 0),
  code        text not null,
  author      text not null,
  created_at  timestamptz not null,
  state       text not null default 'OPEN' check (state in ('OPEN', 'CANCELLED'))
);
create unique index outreach_lecture_number on outreach_lecture (number);
create unique index outreach_lecture_code on outreach_lecture (code);
create index outreach_lecture_open on outreach_lecture (starts_at) where state = 'OPEN';

create table outreach_attendee (
  lecture_id   uuid not null references outreach_lecture,
  person_id    uuid not null,
  tenant_id    integer not null default 1,
  name         text not null,
  state        text not null check (state in ('SIGNED_UP', 'WAITING', 'LEFT', 'WALKED_IN')),
  -- Who waits moves up in the order of this.
  signed_at    timestamptz not null,
  attended_at  timestamptz,
  rating       integer check (rating between 1 and 5),
  primary key (lecture_id, person_id)
);
create index outreach_attendee_person on outreach_attendee (person_id);

-- What was told to everybody concerned at its moment: once, whatever strikes how often.
create table outreach_lecture_told (
  lecture_id  uuid not null references outreach_lecture,
  what        text not null,
  tenant_id   integer not null default 1,
  told_at     timestamptz not null,
  primary key (lecture_id, what)
);

-- What a broadcast invites to; its readers sign up by a tap.
alter table outreach_broadcast add column lecture_id uuid references outreach_lecture;
create index outreach_broadcast_lecture on outreach_broadcast (lecture_id) where lecture_id is not null;

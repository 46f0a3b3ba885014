-- Seconds in which a reply can still be taken back. No row: the usual five.
create table console_setting (
  operator_id uuid primary key references staff_operator (id),
  tenant_id integer not null default 1,
  rest_seconds integer not null check (rest_seconds between 0 and 30)
);

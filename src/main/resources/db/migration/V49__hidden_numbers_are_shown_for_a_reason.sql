-- Which lines an operator sees with their numbers, and until when; why, stands in the audit.
create table console_revealed (
  operator_id uuid not null references staff_operator (id),
  line_id uuid not null,
  tenant_id integer not null default 1,
  until timestamptz not null,
  primary key (operator_id, line_id)
);

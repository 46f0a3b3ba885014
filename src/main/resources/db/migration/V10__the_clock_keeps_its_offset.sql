create table time_offset (
  only_row boolean primary key default true check (only_row),
  tenant_id integer not null default 1,
  millis bigint not null
);

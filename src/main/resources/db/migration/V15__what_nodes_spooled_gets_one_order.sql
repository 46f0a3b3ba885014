-- What several nodes took while the database was away is put on record in one order, not in that of their draining.
create table intake_node (
  node uuid primary key,
  tenant_id integer not null default 1,
  spools boolean not null,
  caught_up boolean not null,
  -- by the node's own clock, as are the moments of what it received
  complete_until timestamptz not null,
  back_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp()
) with (fillfactor = 50);

create table intake_held (
  id bigint generated always as identity primary key,
  tenant_id integer not null default 1,
  received_at timestamptz not null,
  held_at timestamptz not null default clock_timestamp(),
  receipt text not null
);

create index intake_held_by_time on intake_held (received_at, id);

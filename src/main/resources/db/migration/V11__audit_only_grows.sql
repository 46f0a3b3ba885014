create table audit_stream (
  stream text primary key,
  tenant_id integer not null default 1,
  length bigint not null default 0,
  head text not null default ''
);

create table audit_entry (
  id uuid primary key,
  tenant_id integer not null default 1,
  stream text not null references audit_stream (stream),
  position bigint not null,
  actor text not null,
  action text not null,
  subject text not null,
  reason text not null,
  details text not null,
  at timestamptz not null,
  hash text not null,
  unique (stream, position)
);

create function audit_refuses_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit only grows: % of entry % refused', tg_op, old.id;
end $$;

create trigger audit_entry_only_grows before update or delete on audit_entry
  for each row execute function audit_refuses_change();

create table people_consent (
  id         uuid primary key,
  tenant_id  integer not null default 1,
  sequence   bigint generated always as identity,
  person_id  uuid not null references people_person,
  purpose    text not null,
  given      boolean not null,
  how        text not null,
  wording    text not null,
  at         timestamptz not null
);
create index people_consent_latest on people_consent (person_id, purpose, at desc, sequence desc);

create function people_consent_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'people_consent is a ledger: a line may be added, never changed or removed (%)', tg_op;
end
$$;

create trigger people_consent_is_append_only
  before update or delete on people_consent
  for each row execute function people_consent_is_append_only();

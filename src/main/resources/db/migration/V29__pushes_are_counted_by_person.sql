alter table delivery_saying drop constraint delivery_saying_kind_check;
alter table delivery_saying add constraint delivery_saying_kind_check
  check (kind in ('SAFETY', 'GREETING', 'REPLY', 'OPERATOR', 'EDUCATION', 'BROADCAST'));

-- When a push passed the gate: the ledger of what one person got, across courses and broadcasts.
alter table delivery_saying add column pushed_at timestamptz;
create index delivery_saying_pushed on delivery_saying (person_id, pushed_at) where pushed_at is not null;

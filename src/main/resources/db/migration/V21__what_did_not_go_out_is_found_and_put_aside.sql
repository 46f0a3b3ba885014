-- What is given up or of unknown end waits for a colleague until she sends it again or puts it aside.
alter table delivery_saying add column put_aside_at timestamptz;
create index delivery_saying_stuck on delivery_saying (ended_at desc)
  where state in ('UNKNOWN', 'REFUSED') and put_aside_at is null;

alter table delivery_saying drop constraint delivery_saying_kind_check;
alter table delivery_saying add constraint delivery_saying_kind_check
  check (kind in ('SAFETY', 'GREETING', 'REPLY', 'OPERATOR', 'EDUCATION'));

-- The platform's leave to greet, good for seconds.
alter table delivery_saying add column greeting_key text;

-- By the platform's own id: a later word on how a sending ended.
create index delivery_saying_by_platform_id on delivery_saying (platform_message_id) where platform_message_id is not null;

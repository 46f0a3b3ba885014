-- What somebody signed up for: pushed like a lesson, after every lesson and before every broadcast.
alter table delivery_saying drop constraint delivery_saying_kind_check;
alter table delivery_saying add constraint delivery_saying_kind_check
  check (kind in ('SAFETY', 'GREETING', 'REPLY', 'OPERATOR', 'EDUCATION', 'NOTICE', 'BROADCAST', 'TRIAL'));
drop index delivery_saying_of_pushes;
create index delivery_saying_of_pushes on delivery_saying (id) where kind in ('EDUCATION', 'NOTICE', 'BROADCAST', 'TRIAL');

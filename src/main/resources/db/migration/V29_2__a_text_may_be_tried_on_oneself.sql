-- What an author sends herself before others is no mail to patients: it is told from it like a push is from an answer.
alter table delivery_saying drop constraint delivery_saying_kind_check;
alter table delivery_saying add constraint delivery_saying_kind_check
  check (kind in ('SAFETY', 'GREETING', 'REPLY', 'OPERATOR', 'EDUCATION', 'BROADCAST', 'TRIAL'));
drop index delivery_saying_of_pushes;
create index delivery_saying_of_pushes on delivery_saying (id) where kind in ('EDUCATION', 'BROADCAST', 'TRIAL');

-- The codes of two approved answers, for whoever asked to choose from.
alter table hosting_pending drop constraint hosting_pending_kind_check;
alter table hosting_pending add constraint hosting_pending_kind_check
  check (kind in ('QUESTION', 'OFFER', 'DATE', 'ANSWERS'));

-- The account through which somebody agreed or took it back, and the entry of the transcript that shows it; empty where a
-- colleague noted it, and in lines written before.
alter table people_consent
  add column channel text not null default '',
  add column proof text not null default '';

-- A platform repeats a callback; it must not count for the next message of the same template.
alter table officialaccount_notice add column told_by text not null default '';

create unique index officialaccount_notice_told_once on officialaccount_notice (account, told_by) where told_by <> '';

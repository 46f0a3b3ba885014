-- Whether a text that did not go out may never be tried again: said by who ended it, not read from the words of the reason.
alter table outreach_recipient add column for_good boolean not null default false;
update outreach_recipient set for_good = true
 where state = 'NOT_SENT' and reason in ('stopped by a colleague', 'the person has not agreed, or no longer',
   'asked to stop', 'the person asked to stop', 'the person is no longer there', 'restored from a backup, perhaps sent before',
   'a loss was recorded', 'a death was recorded', 'a transfer was recorded');

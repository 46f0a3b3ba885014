-- Its words are in the transcript, and were read here by nobody. The column stays for one release, for nodes that still
-- write it beside newer ones.
alter table aibot_card alter column words set default '';
update aibot_card set words = '' where words <> '';

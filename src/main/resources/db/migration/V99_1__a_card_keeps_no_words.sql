-- Its words are in the transcript, and were read here by nobody.
alter table aibot_card drop column words;

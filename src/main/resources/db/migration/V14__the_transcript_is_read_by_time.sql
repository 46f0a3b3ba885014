-- Reports read a stretch of time out of years. What comes in lies on the disk in the order of time, so a word for each
-- stretch of pages is enough, and costs the recording next to nothing.
create index conversation_entry_by_time on conversation_entry using brin (occurred_at)
  with (pages_per_range = 32, autosummarize = on);

-- As for a channel: a change is wanted while there is a moment since when.
update channels_welcome set wanted_at = null where wanted_words is null;

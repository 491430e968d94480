-- 0001_rename_mood_to_feeling_switch                             draft until committed
-- schemac 1  schema c579bbf5f02f -> 779bfd4147df  text b448e57def98
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that names the type mood.
ALTER TYPE mood RENAME TO feeling;

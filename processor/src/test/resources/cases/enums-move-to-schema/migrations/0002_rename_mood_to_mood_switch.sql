-- 0002_rename_mood_to_mood_switch                                draft until committed
-- schemac 1  schema 0fdcc96c23ab -> 65a3ee851bb7  text 4e074a7fad1f
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that names the type mood.
ALTER TYPE mood SET SCHEMA people;

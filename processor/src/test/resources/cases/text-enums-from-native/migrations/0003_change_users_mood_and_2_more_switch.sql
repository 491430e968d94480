-- 0003_change_users_mood_and_2_more_switch                       draft until committed
-- schemac 1  schema 9891fbe4e876 -> 718f783598f1  text b19484fe8590
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that names the type mood.
DROP TYPE mood;

-- 0001_change_mood_switch                                        draft until committed
-- schemac 1  schema d5a5566290f9 -> 23551e4d2462  text 28bf87e151e4
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that says 'GOOD' for mood.
ALTER TYPE mood RENAME VALUE 'GOOD' TO 'FINE';

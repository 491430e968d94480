-- 0002_create_grade_and_2_more_switch                            draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> d6a39da670a9  text b19484fe8590
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

-- Breaks code that names the type mood.
DROP TYPE mood;

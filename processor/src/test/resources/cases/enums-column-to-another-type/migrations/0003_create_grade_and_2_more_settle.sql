-- 0003_create_grade_and_2_more_settle                            draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> d6a39da670a9  text e1946975c759
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (mood);

RESET lock_timeout;

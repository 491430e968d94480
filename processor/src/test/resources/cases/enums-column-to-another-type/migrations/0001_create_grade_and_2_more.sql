-- 0001_create_grade_and_2_more                                   draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> d6a39da670a9  text 477c5ffc6217
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE grade AS ENUM ('A', 'B');

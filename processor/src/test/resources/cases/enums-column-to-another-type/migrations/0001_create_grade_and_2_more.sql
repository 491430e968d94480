-- 0001_create_grade_and_2_more                                   draft until committed
-- schemac 1  schema c9eb1a4bbb9d -> d6a39da670a9  text 544dd66abd87
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE grade AS ENUM ('A', 'B');

ALTER TABLE users
  ALTER COLUMN mood DROP DEFAULT,
  ALTER COLUMN mood TYPE grade USING CASE mood WHEN 'GOOD' THEN 'A' ELSE 'B' END::grade,
  ALTER COLUMN mood SET DEFAULT 'A';

DROP TYPE mood;

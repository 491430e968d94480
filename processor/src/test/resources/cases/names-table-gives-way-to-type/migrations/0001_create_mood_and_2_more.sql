-- 0001_create_mood_and_2_more                                    draft until committed
-- schemac 1  schema ae45a8b89e39 -> 95ba5903fac7  text fec709f5035d
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP TABLE mood;

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

ALTER TABLE users ADD COLUMN feeling mood;

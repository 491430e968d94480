-- 0001_create_mood_and_2_more                                    draft until committed
-- schemac 1  schema 718f783598f1 -> 9891fbe4e876  text bb5ffc7e3dc7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TYPE mood AS ENUM ('GOOD', 'BAD');

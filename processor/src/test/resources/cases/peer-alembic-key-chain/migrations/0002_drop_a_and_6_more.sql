-- 0002_drop_a_and_6_more                                         draft until committed
-- schemac 1  schema bfe2fa89404d -> 23ca31c8e48d  text 2843d1db0ea7
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP TABLE a;

DROP TABLE b;

DROP TABLE c;

DROP TABLE d;

DROP TABLE e;

DROP TABLE f;

DROP TABLE g;

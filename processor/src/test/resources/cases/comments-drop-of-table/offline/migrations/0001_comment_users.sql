-- 0001_comment_users                                             draft until committed
-- schemac 1  schema 2a0b7afbabd0 -> 32179ffed416  text acdf45bc423b
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

COMMENT ON TABLE users IS NULL;

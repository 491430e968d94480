-- 0002_create_mood_and_2_more_switch                             draft until committed
-- schemac 1  schema 0fdcc96c23ab -> ee6c6ab26081  text aa1cda28aa47
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

DROP TYPE schemac_old_mood;

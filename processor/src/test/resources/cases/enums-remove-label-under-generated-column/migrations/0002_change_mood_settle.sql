-- 0002_change_mood_settle                                        draft until committed
-- schemac 1  schema 2ebc94fc4564 -> 32a7ceb028dc  text f61186afd16d
-- Run: psql -X -v ON_ERROR_STOP=1 -f, outside a transaction

SET lock_timeout = '3s';

ANALYZE users (mood, good);

RESET lock_timeout;

-- 0001_move_log                                                  draft until committed
-- schemac 1  schema 46e51a8e5f4a -> 043edcfb96bd  text 4acffecac4dc
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE SCHEMA audit;

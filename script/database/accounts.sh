# shellcheck shell=bash
# Makes the two accounts of Meguri's database. MariaDB's official image reads this file once, when its data directory is new;
# docker_process_sql is the image's own function.
#   meguri_owner  owns the tables and runs the migrations
#   meguri        the running service: what it may do is listed, table by table, in the migrations (role meguri_app)

meguri_quoted() {
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\'\'}"
}

docker_process_sql <<SQL
create database if not exists meguri character set utf8mb4;
create role if not exists meguri_app;
create user meguri_owner@'%' identified by $(meguri_quoted "$MEGURI_DB_OWNER_PASSWORD");
-- CREATE USER is what CREATE ROLE in a migration asks for.
grant create user on *.* to meguri_owner@'%';
grant select, insert, update, delete, create, alter, drop, index, references on meguri.* to meguri_owner@'%' with grant option;
grant meguri_app to meguri_owner@'%' with admin option;
create user meguri@'%' identified by $(meguri_quoted "$MEGURI_DB_PASSWORD");
grant meguri_app to meguri@'%';
set default role meguri_app for meguri@'%';
SQL

//! Both sets of migrations yield the same schema, and every statement of the room is understood by both engines.

use std::collections::BTreeSet;
use std::path::Path;

use store::args;

/// (table, column, nullable) of every table of ours.
async fn columns(db: &store::Db) -> BTreeSet<(String, String, bool)> {
    let mut tx = db.read().await.unwrap();
    let sql = match db.engine() {
        store::Engine::Sqlite => {
            "SELECT m.name AS table_name, c.name AS column_name, c.\"notnull\" = 0 AS nullable FROM sqlite_master m JOIN pragma_table_info(m.name) c
             WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite%'"
        }
        store::Engine::Postgres => {
            "SELECT CAST(table_name AS TEXT) AS table_name, CAST(column_name AS TEXT) AS column_name, is_nullable = 'YES' AS nullable
             FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'"
        }
    };
    let rows = tx
        .fetch_all(sql, args![], |row| Ok((row.get("table_name")?, row.get("column_name")?, row.get("nullable")?)))
        .await
        .unwrap();
    rows.into_iter().collect()
}

#[tokio::test]
async fn both_engines_have_the_same_tables_and_columns() {
    let folder = tempfile::tempdir().unwrap();
    let sqlite = store::testing::sqlite(folder.path()).await.unwrap();
    let in_sqlite = columns(&sqlite).await;
    assert!(in_sqlite.len() > 150, "the schema was read");
    if let Some(postgres) = store::testing::postgres().await.unwrap() {
        assert_eq!(in_sqlite, columns(&postgres).await);
    }
}

/// Every string literal in `src` that begins as a statement.
fn statements() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in std::fs::read_dir(source).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        for literal in text.split('"').skip(1).step_by(1) {
            let start = literal.trim_start();
            if ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "].iter().any(|word| start.starts_with(word)) {
                found.push((path.file_name().unwrap().to_string_lossy().into_owned(), literal.replace("\\\n", "\n")));
            }
        }
    }
    found
}

#[tokio::test]
async fn every_statement_is_understood_by_both_engines() {
    let statements = statements();
    assert!(statements.len() > 20, "the statements were found");
    let folder = tempfile::tempdir().unwrap();
    let sqlite = store::testing::sqlite(folder.path()).await.unwrap();
    let postgres = store::testing::postgres().await.unwrap();
    for (file, statement) in statements {
        let only_postgres = statement.contains("SKIP LOCKED")
            || statement.contains("pg_advisory")
            || statement.contains("version()") && !statement.contains("sqlite");
        if !only_postgres {
            sqlite
                .understands(&statement)
                .await
                .unwrap_or_else(|error| panic!("{file} on SQLite: {error}\n{statement}"));
        }
        if let Some(postgres) = postgres.as_ref().filter(|_| !statement.contains("sqlite")) {
            postgres
                .understands(&statement)
                .await
                .unwrap_or_else(|error| panic!("{file} on PostgreSQL: {error}\n{statement}"));
        }
    }
}

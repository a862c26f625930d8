data <- "https://vigie.example/data/"

# Cells are texts: a date may be a year alone, and an empty cell is no value.
events <- read.csv(
  paste0(data, "events.csv"),
  colClasses = "character", check.names = FALSE, encoding = "UTF-8"
)
fines <- events[events$kind == "fine" & events$status == "reported", ]

for (i in seq_len(nrow(fines))) {
  targets <- strsplit(fines$targets[i], "; ")[[1]]
  cat(fines$date[i], fines$id[i], paste(targets, collapse = " and "), sep = ",")
  cat("\n")
}

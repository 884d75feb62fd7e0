/* Says which browser is needed where the page itself cannot start. In the JavaScript of 2009, because that is who reads it. */
(function () {
  var known =
    "noModule" in document.createElement("script") &&
    window.AbortController &&
    window.ReadableStream &&
    window.TextDecoder &&
    window.ResizeObserver &&
    String.prototype.replaceAll &&
    window.CSS &&
    CSS.supports("aspect-ratio", "1");

  function say() {
    var app = document.getElementById("app");
    if (!app || app.firstChild) return;
    var sentence = document.createElement("p");
    sentence.setAttribute("role", "alert");
    sentence.setAttribute("class", "too-old");
    sentence.textContent =
      "Trình duyệt này quá cũ nên không mở được trang. Cần iPhone, iPad có iOS 15 trở lên, " +
      "hoặc Chrome, Edge, Cốc Cốc, Firefox từ năm 2021 trở lên.";
    app.appendChild(sentence);
  }

  if (!known) document.body ? say() : document.addEventListener("DOMContentLoaded", say);
  window.addEventListener("error", function (event) {
    if (event.error instanceof SyntaxError) say();
  });
})();

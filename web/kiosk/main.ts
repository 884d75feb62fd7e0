import "../shared/page/older";
import "../shared/page/title";
import { mount } from "svelte";
import "../shared/page/fonts";
import "../shared/page/tokens.css";
import "../shared/page/page.css";
import App from "./App.svelte";

mount(App, { target: document.getElementById("app")! });
